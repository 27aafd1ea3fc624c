// The colour scheme of this browser: "light", "dark" or, with nothing kept, the system's.
//
// A classic script, loaded in the head without defer, so that a page never shows the other scheme first.
// The choice is a group of radio buttons named "theme" inside [data-theme-choice].
(() => {
    const KEY = "broadsheet.theme";
    const root = document.documentElement;

    const kept = () => {
        try {
            return localStorage.getItem(KEY);
        } catch {
            return null; // storage is switched off: the system decides, and a choice lasts for this page
        }
    };

    const keep = (choice) => {
        try {
            if (choice === "system") {
                localStorage.removeItem(KEY);
            } else {
                localStorage.setItem(KEY, choice);
            }
        } catch {
            // nothing to keep it in
        }
    };

    const show = (choice) => {
        if (choice === "light" || choice === "dark") {
            root.dataset.theme = choice;
        } else {
            delete root.dataset.theme;
        }
    };

    const tick = () => {
        const choice = root.dataset.theme ?? "system";
        for (const radio of document.querySelectorAll("[data-theme-choice] input[name=theme]")) {
            radio.checked = radio.value === choice;
        }
    };

    show(kept());
    document.addEventListener("DOMContentLoaded", tick);
    document.addEventListener("change", (event) => {
        if (event.target.matches("[data-theme-choice] input[name=theme]")) {
            keep(event.target.value);
            show(event.target.value);
        }
    });
    // another tab chose
    addEventListener("storage", (event) => {
        if (event.key === KEY) {
            show(event.newValue);
            tick();
        }
    });
})();
