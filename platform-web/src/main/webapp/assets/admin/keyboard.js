// Keys for lists and pages. What a key does is said in the markup, so that each page has only the keys it shows:
//
//   [data-list]            a list; its rows are tbody tr[data-ri] (PrimeFaces) or [data-item]
//   j / k                  next / previous row: the focus moves to the row's a[data-open], or its first link
//   ArrowDown / ArrowUp    the same, while the focus is in the list; with Shift the rows passed are selected
//   x                      selects the current row
//   X                      selects all from the one selected last to the current row
//   Enter                  is the focused link's own
//   [data-key="a"]         that control is clicked by "a" (say so with aria-keyshortcuts, too)
//   [data-search]          takes the focus on Ctrl+K; on "/" the page's own does, if it has one
//   ?                      opens dialog#keys, which lists all of them; [data-keys-switch] inside it turns single keys off
//
// Single keys do nothing while something is being written, and can be switched off (WCAG 2.1.4).
const KEY = "broadsheet.keys";
const WRITING = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], .ql-editor";

let index = -1;

const on = () => {
    try {
        return localStorage.getItem(KEY) !== "off";
    } catch {
        return true;
    }
};

// The style sheet shows each control's key only while keys do something
const mark = () => {
    if (on()) {
        delete document.documentElement.dataset.keys;
    } else {
        document.documentElement.dataset.keys = "off";
    }
};

mark();

const list = () => document.querySelector("[data-list]");

const rows = () => [...(list()?.querySelectorAll("tbody tr[data-ri], [data-item]") ?? [])];

// Where the reader is: the row with the focus, else the row last visited (a verdict may have taken it away), else the
// row whose page this is
const current = () => {
    const all = rows();
    const focused = all.findIndex((row) => row.contains(document.activeElement));
    if (focused >= 0) {
        return focused;
    }
    return index < 0
        ? all.findIndex((row) => row.querySelector("a[data-open][aria-current=true]"))
        : Math.min(index, all.length - 1);
};

const visit = (step) => {
    const all = rows();
    if (all.length === 0) {
        return;
    }
    const at = current();
    const gone = at === index && !all[at]?.hasAttribute("data-current");
    index = Math.max(0, Math.min(all.length - 1, gone && step > 0 ? at : at + step));
    all.forEach((row, i) => row.toggleAttribute("data-current", i === index));
    const target = all[index].querySelector("a[data-open]") ?? all[index].querySelector("a[href]");
    target?.focus();
    all[index].scrollIntoView({ block: "nearest" });
};

const BOX = "input[type=checkbox], .ui-chkbox-box";

// The row selected last, by its key: an update may have moved it
let anchor = null;

const keyOf = (row) => row.dataset.rk ?? row.id;

const select = () => {
    const row = rows()[current()];
    row?.querySelector(BOX)?.click();
    anchor = row ? keyOf(row) : null;
};

const selectRange = () => {
    const all = rows();
    const to = current();
    const from = all.findIndex((row) => keyOf(row) === anchor);
    if (to < 0) {
        return;
    }
    const start = from < 0 ? to : from;
    for (const row of all.slice(Math.min(start, to), Math.max(start, to) + 1)) {
        if (row.getAttribute("aria-selected") !== "true") {
            row.querySelector(BOX)?.click();
        }
    }
    anchor ??= keyOf(all[start]);
    // The boxes took the focus with them
    (all[to].querySelector("a[data-open]") ?? all[to].querySelector("a[href]"))?.focus();
};

const step = (by, extending) => {
    if (extending && !rows().some((row) => keyOf(row) === anchor && row.getAttribute("aria-selected") === "true")) {
        anchor = rows()[current()] ? keyOf(rows()[current()]) : null;
    }
    visit(by);
    if (extending) {
        selectRange();
    }
};

const shown = (element) => element.checkVisibility?.() ?? element.offsetParent !== null;

const press = (key) => {
    const control = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find(shown);
    if (!control || control.matches(":disabled, .ui-state-disabled")) {
        return false;
    }
    control.click();
    return true;
};

const search = (own) => {
    const field = (own && document.querySelector("main [data-search]")) || document.querySelector("[data-search]");
    field?.focus();
    field?.select();
    return Boolean(field);
};

const help = () => {
    const dialog = document.getElementById("keys");
    if (!dialog || dialog.open) {
        return false;
    }
    const box = dialog.querySelector("[data-keys-switch]");
    if (box) {
        box.checked = on();
    }
    dialog.showModal();
    return true;
};

const act = (key) => {
    switch (key) {
        case "j":
            visit(1);
            return Boolean(list());
        case "k":
            visit(-1);
            return Boolean(list());
        case "x":
            select();
            return Boolean(list());
        case "X":
            selectRange();
            return Boolean(list());
        case "/":
            return search(true);
        default:
            return press(key);
    }
};

document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) {
        return;
    }
    if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
        // inside the editor Ctrl+K makes a link
        if (!event.target.closest(".ql-editor") && search(false)) {
            event.preventDefault();
        }
        return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(WRITING)) {
        return;
    }
    if (document.querySelector("dialog[open], .ui-dialog:not([aria-hidden=true]).ui-overlay-visible")) {
        return;
    }
    // "?" always answers, so that keys which were switched off can be switched on again
    const done = event.key === "?" ? help() : on() && event.key.length === 1 && act(event.key);
    if (done) {
        event.preventDefault();
    }
});

// A table with selection takes Enter for its rows and leaves none to the links in them
document.addEventListener(
    "keydown",
    (event) => {
        if (event.key === "Enter" && event.target.closest("[data-list] tbody a[href]")) {
            event.stopPropagation();
        }
        const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest(WRITING);
        if (arrow && plain && on() && list()?.contains(event.target) && rows().length > 0) {
            // The table would move its own idea of a row, and leave ours.
            step(arrow, event.shiftKey);
            event.preventDefault();
            event.stopPropagation();
        }
    },
    true,
);

document.addEventListener("change", (event) => {
    if (event.target.matches("[data-keys-switch]")) {
        try {
            localStorage.setItem(KEY, event.target.checked ? "on" : "off");
        } catch {
            // storage is switched off: the keys stay on
        }
        mark();
    }
});

document.addEventListener("click", (event) => {
    if (event.target.closest("[data-keys-help]")) {
        help();
    }
});
