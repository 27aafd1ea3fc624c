// What an Ajax request leaves to do once the page was changed:
//
//   data-address        the address of what is shown now, so that reloading and sending it to a colleague work
//   aria-invalid=true   the first field that needs somebody gets the focus
//
// Loaded behind PrimeFaces, whose requests tell by an event of jQuery's.
window.jQuery?.(document).on("pfAjaxComplete", () => {
    const address = document.querySelector("[data-address]")?.dataset.address;
    if (address && address !== location.pathname + location.search) {
        history.replaceState(null, "", address);
    }
    document.querySelector("main [aria-invalid=true]")?.focus();
});
