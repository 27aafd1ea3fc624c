/*
 * Adds what only scripts can do to the share links, which are ordinary links without them: copying the address, and
 * handing it to the device's own sharing. The buttons wait hidden in the page.
 *
 * <section data-share data-url="…" data-title="…">
 *   <button type="button" data-share-native hidden>…</button>
 *   <button type="button" data-share-copy hidden>…</button>
 *   <span role="status" data-copied="Link copied" data-failed="…"></span>
 */
function enhance(share) {
  const { url, title } = share.dataset;
  const native = share.querySelector("[data-share-native]");
  const copy = share.querySelector("[data-share-copy]");
  const status = share.querySelector("[role='status']");

  if (native && typeof navigator.share === "function") {
    native.hidden = false;
    native.addEventListener("click", () => {
      // Rejected when the reader changes their mind, which is no error.
      navigator.share({ title, url }).catch(() => {});
    });
  }
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(url);
        status.textContent = status.dataset.copied;
      } catch {
        status.textContent = status.dataset.failed;
      }
    });
  }
}

document.querySelectorAll("[data-share]").forEach(enhance);
