import type { TypedDocumentNode } from "@graphql-typed-document-node/core";

/**
 * The one way in which anything here gets data: in the server it is the schema in process, in the
 * browser it is fetch. So a page, an embed and an image are the same components over the same query.
 */
export type Ask = <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>;
