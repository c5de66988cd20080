/** Nobody answered: the server is not there, or a network in between is not. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** Of the server, without what was asked. */
  readonly server: string;

  /** @param cause what fetch threw, whose own cause tells more where there is one (Node.js). */
  constructor(server: string, cause: unknown) {
    const code = codeOf(cause);
    super(
      `no answer from ${server}${code === null ? '' : ` (${code})`}; start the server there (crossquote serve), or give createClient the baseUrl of the one that runs`,
      { cause },
    );
    this.server = server;
  }
}

function codeOf(error: unknown): string | null {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : null;
}
