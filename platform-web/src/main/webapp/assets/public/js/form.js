/*
 * Two small services to public forms.
 *
 * When a page comes back with errors, the summary takes the focus, so that nobody has to look for what went wrong:
 *   <div class="error-summary" tabindex="-1" data-error-summary> …
 *
 * A form may carry an empty hidden field for how long it was in use, in milliseconds from the first touch to the
 * sending:
 *   <input type="hidden" name="form_age" data-form-age />
 * It is evidence for screening, never proof; a form sent without scripts leaves it empty, and that counts for nothing.
 */
document.querySelector("[data-error-summary]")?.focus();

document.querySelectorAll("[data-form-age]").forEach((field) => {
  const form = field.form;
  let touched;
  const touch = () => {
    touched ??= performance.now();
  };
  form.addEventListener("focusin", touch, { once: true });
  form.addEventListener("input", touch, { once: true });
  form.addEventListener("submit", () => {
    if (touched !== undefined) {
      field.value = String(Math.round(performance.now() - touched));
    }
  });
});
