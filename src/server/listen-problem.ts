/** What is wrong with an address that could not be listened on, and the way out; undefined for a code that says nothing to people. */
export function listenProblem(code: string, host: string, port: number): string | undefined {
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken by another program. Stop it, or choose another port with PORT.`;
  if (code === 'EACCES') return `Port ${port} needs rights that this user does not have. Choose one above 1023 with PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This machine has no address ${host}. Set HOST to one of its own.`;
  return undefined;
}
