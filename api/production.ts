/** Imported before all else: graphql-js checks each value it meets for having two copies of itself unless this is set. */
process.env["NODE_ENV"] ??= "production";
