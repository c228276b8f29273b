/** The store cannot be reached or used; the message says where and what to do. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}

/** What lies in the store is not what was published; it can be built anew. */
export class StoreDamaged extends StoreUnavailable {}

/** The store answers, but no release was ever loaded into it. */
export class StoreEmpty extends Error {
  override readonly name = "StoreEmpty";
}

/** A read took longer than it may. */
export class StoreTimeout extends Error {
  override readonly name = "StoreTimeout";
}

/** A row is not of the shape that its statement promises: a bug of ours or a graph of another version. */
export class UnexpectedRow extends Error {
  override readonly name = "UnexpectedRow";
}
