// The text of a section with its figures as chips. Without it the text shows the codes of the figures and works as well.
(() => {
  const text = document.getElementById("text");
  if (!text) return;
  const figures = new Map(
    [...document.querySelectorAll("[data-token]")].map((button) => [button.dataset.token, button.dataset]));

  const chip = (token) => {
    const figure = figures.get(token);
    const span = document.createElement("span");
    span.className = "yg-chip-figure";
    span.contentEditable = "false";
    span.dataset.figure = token;
    span.title = figure.label;
    span.textContent = figure.value;
    return span;
  };
  // Text with codes into nodes: what is no figure of the form stays as it was typed.
  const nodes = (line) => line.split(/(\{\{[^{}]*}})/).filter(Boolean)
    .map((piece) => figures.has(piece) ? chip(piece) : document.createTextNode(piece));
  const paragraph = (line) => {
    const div = document.createElement("div");
    div.append(...nodes(line));
    if (!line) div.append(document.createElement("br"));
    return div;
  };
  // And back.
  const codes = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.dataset?.figure) return node.dataset.figure;
    return [...node.childNodes].map(codes).join("");
  };
  const written = () => {
    const lines = [];
    let open = false;
    for (const node of editor.childNodes) {
      if (node.nodeName === "DIV" || node.nodeName === "P") { lines.push(codes(node)); open = false; }
      else if (node.nodeName === "BR") { if (!open) lines.push(""); open = false; }
      else if (open) lines[lines.length - 1] += codes(node);
      else { lines.push(codes(node)); open = true; }
    }
    return lines.join("\n");
  };

  const editor = document.createElement("div");
  editor.className = "yg-input yg-input--area yg-editor__text";
  editor.contentEditable = "true";
  editor.setAttribute("role", "textbox");
  editor.setAttribute("aria-multiline", "true");
  editor.setAttribute("aria-label", "正文");
  editor.append(...text.value.split("\n").map(paragraph));
  text.after(editor);
  // A message about the field leads to what is shown.
  text.removeAttribute("id");
  editor.id = "text";
  text.hidden = true;

  let unsaved = false;
  let place = null;
  const changed = () => { text.value = written(); unsaved = true; };
  editor.addEventListener("input", changed);
  // Only words come in by pasting, never the looks of another program.
  editor.addEventListener("paste", (event) => {
    event.preventDefault();
    document.execCommand("insertText", false, event.clipboardData.getData("text/plain"));
  });
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (selection.rangeCount && editor.contains(selection.anchorNode)) place = selection.getRangeAt(0).cloneRange();
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-token]");
    if (!button) return;
    const figure = chip(button.dataset.token);
    if (place) { place.deleteContents(); place.insertNode(figure); } else { (editor.lastElementChild ?? editor).append(figure); }
    const after = document.createRange();
    after.setStartAfter(figure);
    after.collapse(true);
    editor.focus();
    document.getSelection().removeAllRanges();
    document.getSelection().addRange(after);
    changed();
  });

  text.form.addEventListener("submit", () => { unsaved = false; });
  window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
})();
