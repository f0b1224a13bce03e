/** An amount in yuan with thousands separators; two digits after the point only where it is not whole. */
export function yuanText(yuan: number): string {
  const whole = Number.isInteger(yuan);
  const [units = '', fraction] = whole ? [String(yuan)] : yuan.toFixed(2).split('.');
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
