import css from './PhoneLink.module.css';

/** A number ready to be called, large enough for a thumb. */
export function PhoneLink({ number }: { readonly number: string }) {
  return (
    <a className={css.phone} href={`tel:${number}`}>
      {number}
    </a>
  );
}
