// Inserting figures into the text of a section at the place of the cursor.
(() => {
  const text = document.getElementById("text");
  if (!text) return;
  document.addEventListener("click", (event) => {
    const figure = event.target.closest("[data-token]");
    if (!figure) return;
    text.setRangeText(figure.dataset.token, text.selectionStart, text.selectionEnd, "end");
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  });
  let unsaved = false;
  text.addEventListener("input", () => { unsaved = true; });
  text.form.addEventListener("submit", () => { unsaved = false; });
  window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
})();
