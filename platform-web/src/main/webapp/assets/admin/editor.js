// What the story editor needs beside PrimeFaces' own script.
//
//   names      p:textEditor gives its role to a wrapper without a name; the writing area gets role and name (its
//              label's), each drop-down of the toolbar the aria-label of its <select>, and a click on the label writes
//              (the button of p:datePicker is named the same way)
//   data-guard a form with it warns before unsaved work is left; it carries data-dirty meanwhile. Dispatch
//              "broadsheet:saved" on document when a save by Ajax succeeded
//   data-save  Ctrl+S presses it
//   data-discard  a link that leaves without the warning
//
// A save answers with the argument "saved". The first one gives a new story its address. Fields whose message says
// something are marked as invalid, and the first of them takes the focus; so does the panel of a conflict.
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

// Not all that writes fires "input": menus, switches and the chips' own field fire "change"
document.addEventListener("change", (event) => {
    event.target.closest?.("form[data-guard]")?.setAttribute("data-dirty", "");
});

document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-discard]")) {
        clean();
    }
});

document.addEventListener("broadsheet:saved", clean);

const settle = () => {
    const id = guarded()?.querySelector("input[name=id]")?.value;
    if (id && !location.search.includes("id=")) {
        history.replaceState(null, "", `${location.pathname}?id=${id}`);
    }
    document.dispatchEvent(new Event("broadsheet:saved"));
};

const markInvalid = () => {
    let first;
    for (const message of guarded()?.querySelectorAll(".ui-message[id$=_message]") ?? []) {
        const field = document.getElementById(message.id.replace(/_message$/, ""));
        const wrong = message.textContent.trim() !== "";
        const control = field?.querySelector(".ql-editor, input:not([type=hidden])") ?? field;
        if (wrong) {
            control?.setAttribute("aria-invalid", "true");
            first ??= control;
        } else {
            control?.removeAttribute("aria-invalid");
        }
    }
    const clash = document.querySelector("[data-clash]");
    first?.closest("details")?.setAttribute("open", "");
    (clash ?? first)?.focus();
};

window.jQuery?.(document).on("pfAjaxComplete", (_event, _xhr, _settings, args) => {
    if (args?.saved) {
        settle();
    }
    markInvalid();
});
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
