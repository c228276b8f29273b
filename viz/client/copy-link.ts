/** A button that copies the address of the page and says that it did. */
export function copyLink(button: HTMLElement): void {
  const before = button.textContent;
  const copied = button.dataset["copyLink"] ?? "";
  button.hidden = false;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.href);
    button.textContent = copied;
    setTimeout(() => {
      button.textContent = before;
    }, 2000);
  });
}
