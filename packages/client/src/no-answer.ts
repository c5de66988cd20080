/** Nobody answered, or not to the end: the server is not there (any more), or a network in between is not. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** Of the server, without what was asked. */
  readonly server: string;

  /**
   * @param cause what fetch threw, whose own cause tells more where there is one (Node.js).
   * @param lacks of the answer: all, or the rest.
   */
  constructor(server: string, cause: unknown, lacks: 'all' | 'rest') {
    const code = codeOf(cause);
    const from = `${server}${code === null ? '' : ` (${code})`}`;
    super(
      lacks === 'all'
        ? `no answer from ${from}; start the server there (crossquote serve), or give createClient the baseUrl of the one that runs`
        : `the answer from ${from} broke off; ask again, and if something was to be changed look first whether it was`,
      { cause },
    );
    this.server = server;
  }
}

function codeOf(error: unknown): string | null {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : null;
}
