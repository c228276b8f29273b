import { jurisdictionPath } from "../../address/links.ts";

/** The country of a row, which leads to its page. */
export const CountryLink = ({
  country: { id, name },
}: {
  country: { readonly id: string; readonly name: string };
}) => (
  <a class="country" href={jurisdictionPath(id)}>
    {name}
  </a>
);
