// Keeps <time class="when" datetime="…"> true while a page stays open: "12 s ago" becomes "3 min ago".
// The server writes the first wording; this one follows the page's language and needs no message bundle.
const STEPS = [
    ["second", 1, 60],
    ["minute", 60, 3600],
    ["hour", 3600, 86400],
    ["day", 86400, 604800],
];

const lang = document.documentElement.lang || undefined;
const relative = new Intl.RelativeTimeFormat(lang, { numeric: "auto", style: "short" });
const exact = new Intl.DateTimeFormat(lang, { dateStyle: "medium" });

const word = (then) => {
    const seconds = Math.round((then - Date.now()) / 1000);
    const step = STEPS.find(([, , limit]) => Math.abs(seconds) < limit);
    // older than a week is a date
    return step ? relative.format(Math.trunc(seconds / step[1]), step[0]) : exact.format(then);
};

const refresh = () => {
    for (const time of document.querySelectorAll("time.when[datetime]")) {
        const then = Date.parse(time.dateTime);
        const text = Number.isNaN(then) ? null : word(then);
        if (text && time.textContent !== text) {
            time.textContent = text;
        }
    }
};

setInterval(() => document.hidden || refresh(), 10_000);
document.addEventListener("visibilitychange", () => document.hidden || refresh());
