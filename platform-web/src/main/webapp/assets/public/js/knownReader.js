/*
 * Shows signed-in readers under which name they comment, and leaves out the fields that ask for it. Stories' pages are the
 * same for everybody; only browsers with the marker cookie ask who they belong to.
 */
const known = document.querySelector("[data-known-reader]");

if (known && document.cookie.split("; ").includes("broadsheet-signed-in=1")) {
  const answer = await fetch("/reader/me.json", { headers: { Accept: "application/json" } }).catch(() => null);
  const self = answer?.ok ? await answer.json() : {};
  if (self.name) {
    known.querySelector("[data-known-name]").textContent = self.name;
    known.hidden = false;
    document.querySelectorAll("[data-unknown-reader]").forEach((part) => {
      part.hidden = true;
      part.querySelectorAll("input").forEach((input) => {
        input.disabled = true;
      });
    });
  }
}
