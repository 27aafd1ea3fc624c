// Says in words when an Ajax request failed: PrimeFaces itself says nothing. The sentences stand in #trouble, since
// texts belong to the message bundle; the fields stay as they are, so nothing is lost.
const box = document.getElementById("trouble");

const KIND = { 401: "signed-out", 403: "forbidden", 404: "forbidden", 410: "expired", 0: "offline" };

const hide = () => {
    for (const sentence of box.querySelectorAll("[data-trouble]")) {
        sentence.hidden = true;
    }
};

const show = (status) => {
    hide();
    box.querySelector(`[data-trouble="${KIND[status] ?? "failed"}"]`).hidden = false;
};

// PrimeFaces leaves the button of a failed request disabled; it has to work for the next try
const enableButtons = () => {
    for (const button of document.querySelectorAll(".ui-button.ui-state-loading")) {
        button.classList.remove("ui-state-loading");
        button.querySelector(".ui-icon-loading")?.remove();
        window.PrimeFaces.getWidgetById(button.id)?.enable?.();
    }
};

if (box && window.jQuery) {
    window
        .jQuery(document)
        .on("pfAjaxError", (_event, xhr) => {
            show(xhr?.status ?? 500);
            setTimeout(enableButtons);
        })
        .on("pfAjaxSuccess", hide);
}
