// What the story editor needs beside PrimeFaces' own script.
//
//   names      p:textEditor gives its role to a wrapper without a name; the writing area gets role and name (its
//              label's), each drop-down of the toolbar the aria-label of its <select>, and a click on the label writes
//              (the button of p:datePicker is named the same way)
//   data-guard a form with it warns before unsaved work is left; it carries data-dirty meanwhile. Dispatch
//              "broadsheet:saved" on document when a save by Ajax succeeded
//   data-save  Ctrl+S presses it
const mend = (editor) => {
    const area = editor.querySelector(".ql-editor");
    if (!area || area.hasAttribute("role")) {
        return;
    }
    const label = document.querySelector(`label[for="${CSS.escape(editor.id)}"]`);
    editor.removeAttribute("role");
    area.setAttribute("role", "textbox");
    area.setAttribute("aria-multiline", "true");
    if (label) {
        label.id ||= `${editor.id}_name`;
        area.setAttribute("aria-labelledby", label.id);
        label.addEventListener("click", () => area.focus());
    }
    for (const picker of editor.querySelectorAll(".ql-toolbar .ql-picker")) {
        const name = picker.nextElementSibling?.getAttribute("aria-label");
        if (name) {
            picker.querySelector(".ql-picker-label").setAttribute("aria-label", name);
        }
    }
};

// On touch screens p:datePicker leaves its button without a name: it gets its field's
const name = (button) => {
    const input = button.parentElement.querySelector("input");
    const label = input?.labels[0]?.textContent.trim();
    if (label) {
        button.setAttribute("aria-label", label);
    }
};

const mendAll = () => {
    document.querySelectorAll(".ui-texteditor").forEach(mend);
    document.querySelectorAll(".ui-datepicker-trigger:not([aria-label])").forEach(name);
};

// Quill is built when the document is ready, and again whenever Ajax replaces it
new MutationObserver(mendAll).observe(document.body, { childList: true, subtree: true });
mendAll();

const guarded = () => document.querySelector("form[data-guard]");

document.addEventListener("input", (event) => {
    event.target.closest?.("form[data-guard]")?.setAttribute("data-dirty", "");
});

const clean = () => guarded()?.removeAttribute("data-dirty");

document.addEventListener("broadsheet:saved", clean);
document.addEventListener("submit", clean);

addEventListener("beforeunload", (event) => {
    if (guarded()?.hasAttribute("data-dirty")) {
        event.preventDefault();
    }
});

document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
        const save = document.querySelector("[data-save]");
        if (save) {
            event.preventDefault();
            save.click();
        }
    }
});
