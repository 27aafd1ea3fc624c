// What the moderation desk needs beside keyboard.js.
//
//   a[data-case]   opens that case in place, by Ajax; elsewhere, in a new tab and on phones, the link is followed
//   details.reply  opening it puts the cursor into its text; Escape closes it, Ctrl+Enter presses [data-send]
const PHONE = matchMedia("(max-width: 52rem)");

let opening = false;

const point = (id) => {
    for (const link of document.querySelectorAll("[data-list] a[data-case]")) {
        link.setAttribute("aria-current", String(link.dataset.case === id));
    }
};

document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-case]");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || PHONE.matches || !window.openCase) {
        return;
    }
    event.preventDefault();
    if (link.getAttribute("aria-current") === "true") {
        // It is open already; opening it again would take away what was typed meanwhile.
        document.querySelector("[data-landing]")?.focus({ preventScroll: true });
        return;
    }
    opening = true;
    point(link.dataset.case);
    window.openCase([{ name: "shown", value: link.dataset.case }]);
});

window.jQuery?.(document).on("pfAjaxComplete", () => {
    if (opening) {
        opening = false;
        document.querySelector("[data-landing]")?.focus({ preventScroll: true });
    }
});

// "toggle" does not bubble
document.addEventListener(
    "toggle",
    (event) => {
        if (event.target.matches("details.reply[open]")) {
            event.target.querySelector("textarea").focus();
        }
    },
    true,
);

document.addEventListener("keydown", (event) => {
    const box = event.target.closest?.("details.reply");
    if (!box || event.isComposing) {
        return;
    }
    if (event.key === "Escape") {
        box.open = false;
        box.querySelector("summary").focus();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        box.querySelector("[data-send]").click();
    }
});
