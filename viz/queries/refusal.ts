/** An answer that the schema refused because the address asks for what is not there. */
export const refusedByApi = (error: unknown): string | null => {
  const errors = (
    error as { errors?: readonly { message: string; extensions?: { code?: unknown } }[] }
  ).errors;
  const [first] = errors ?? [];
  const code = first?.extensions?.code;
  return first && typeof code === "string" && /^(UNKNOWN_|BAD_)/.test(code) ? first.message : null;
};
