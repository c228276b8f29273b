/** A list is asked for again as soon as a box or the order is changed; without the script its button does so. */
export function submitOnChange(form: HTMLFormElement): void {
  form.classList.add("scripted");
  form.addEventListener("change", ({ target }) => {
    const isWords = target instanceof HTMLInputElement && target.type === "search";
    if (!isWords) form.requestSubmit();
  });
  // Fields that say nothing stay out of the address.
  form.addEventListener("formdata", ({ formData }) => {
    if (formData.get("q") === "") formData.delete("q");
    const sort = form.querySelector<HTMLSelectElement>("select[name=sort]");
    if (sort?.selectedIndex === 0) formData.delete("sort");
  });
}
