// What an Ajax request leaves to do once the page was changed:
//
//   data-address        the address of what is shown now, so that reloading and sending it to a colleague work
//   data-waiting        how many comments wait now; the rail says so, too
//   #messages           comes into sight when it has something to say
//   aria-invalid=true   the first field that needs somebody gets the focus
//   data-landing        gets the focus when what had it is gone
//
// Loaded behind PrimeFaces, whose requests tell by an event of jQuery's.
window.jQuery?.(document).on("pfAjaxComplete", () => {
    const address = document.querySelector("[data-address]")?.dataset.address;
    if (address && address !== location.pathname + location.search) {
        history.replaceState(null, "", address);
    }
    const waiting = document.querySelector("[data-waiting]")?.dataset.waiting;
    const count = document.getElementById("waiting");
    if (waiting && count) {
        count.firstElementChild.textContent = waiting;
        count.classList.toggle("rail__count--none", waiting === "0");
    }
    const messages = document.getElementById("messages");
    if (messages?.firstElementChild) {
        messages.scrollIntoView({ block: "nearest" });
    }
    const wrong = document.querySelector("main [aria-invalid=true]");
    if (wrong) {
        wrong.focus();
    } else if (document.activeElement === document.body) {
        document.querySelector("[data-landing]")?.focus({ preventScroll: true });
    }
});
