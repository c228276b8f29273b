import { type DocumentNode, getOperationAST, Kind, validate } from "graphql";
import type { Plugin } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import { refuse } from "../arguments/errors.ts";
import { CACHES, LIMITS } from "../arguments/limits.ts";

/** Documents that were found valid, by their text; none that are wrong, or long. */
const kept = new LRUCache<string, DocumentNode>({
  maxSize: CACHES.documents.characters,
  maxEntrySize: CACHES.documents.longest,
  sizeCalculation: (_, text) => text.length,
});
const valid = new WeakSet<DocumentNode>();

/** Parses and checks a document once while it is kept, and says of a wrong one no more than the first errors. */
export const documentsPlugin: Plugin = {
  onParse({ params, setParsedDocument, context }) {
    const known = kept.get(params.source.toString());
    if (known) setParsedDocument(known);
    const { operationName } = (context as { params?: { operationName?: string } }).params ?? {};
    return ({ result }) => {
      if (!result || result instanceof Error || result.kind !== Kind.DOCUMENT) return;
      const operation = getOperationAST(result, operationName)?.operation ?? "query";
      if (operation !== "query")
        throw refuse(
          "GRAPHQL_VALIDATION_FAILED",
          `there is no ${operation}: nothing can be changed or followed here; write a query`,
          { http: { status: 400 } },
        );
    };
  },
  onValidate({ params: { documentAST }, setResult, setValidationFn }) {
    if (valid.has(documentAST)) {
      setResult([]);
      return undefined;
    }
    setValidationFn((schema, document, rules, typeInfo) =>
      validate(schema, document, rules, { maxErrors: LIMITS.validationErrors }, typeInfo),
    );
    return ({ valid: isValid }) => {
      const text = documentAST.loc?.source.body;
      if (!isValid || text === undefined) return;
      valid.add(documentAST);
      kept.set(text, documentAST);
    };
  },
};
