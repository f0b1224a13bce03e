/** The address that opens the answers of a code: behind the #, which no browser sends to a server. */
export function caseLink(code: string): string {
  const [page] = window.location.href.split(/[?#]/);
  return `${page}#/open/${code}`;
}
