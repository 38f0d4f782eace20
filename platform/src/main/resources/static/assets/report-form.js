// Conveniences of the tables of the annual report while they are filled in. Without it everything still works.
(() => {
  const fields = (table) => [...table.querySelectorAll("input.yg-form-grid__field")];
  const place = (field) => field.closest("td").getBoundingClientRect();

  // Up, down and Enter move within the column as in a spreadsheet.
  const below = (field, direction) => {
    const at = place(field);
    return fields(field.closest("table"))
      .filter((other) => Math.abs(place(other).left - at.left) < 4 && (place(other).top - at.top) * direction > 4)
      .sort((a, b) => (place(a).top - place(b).top) * direction)[0];
  };

  document.addEventListener("keydown", (event) => {
    const field = event.target.closest?.("input.yg-form-grid__field");
    const direction = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (!field || !direction || event.isComposing) return;
    event.preventDefault();
    const next = below(field, direction);
    if (next) { next.focus(); next.select(); }
  });

  // A block copied from a spreadsheet is spread over the cells to the right and below.
  document.addEventListener("paste", (event) => {
    const field = event.target.closest?.("input.yg-form-grid__field");
    const text = event.clipboardData?.getData("text/plain").replace(/\r?\n$/, "") ?? "";
    if (!field || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    let first = field;
    for (const line of text.split(/\r?\n/)) {
      const row = first ? fields(first.closest("tr")) : [];
      const from = row.indexOf(first);
      line.split("\t").forEach((value, i) => { if (row[from + i]) row[from + i].value = value.trim(); });
      first = first && below(first, 1);
    }
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

  const marksFor = (numbers) => {
    const marks = document.createElement("span");
    marks.className = "yg-form-grid__marks";
    for (const number of numbers) {
      const link = document.createElement("a");
      link.className = "yg-form-grid__mark";
      link.href = `#finding-${number}`;
      link.ariaLabel = `见问题${number}`;
      link.textContent = number;
      marks.append(link);
    }
    return marks;
  };

  // After a check while typing: mark the cells that its findings name, and only those.
  document.addEventListener("htmx:afterSettle", () => {
    const found = document.getElementById("form-findings");
    if (!found) return;
    const marks = new Map();
    for (const mark of found.dataset.marks.split(" ").filter(Boolean)) {
      const at = mark.lastIndexOf(":");
      const anchor = mark.slice(0, at);
      marks.set(anchor, [...(marks.get(anchor) ?? []), mark.slice(at + 1)]);
    }
    document.querySelectorAll(".yg-form-grid__figure").forEach((cell) => {
      const anchor = cell.id.replace(/-cell$/, "");
      const numbers = marks.get(anchor) ?? [];
      const field = document.getElementById(anchor);
      const problem = document.getElementById(`${anchor}-problem`);
      cell.classList.toggle("yg-form-grid__figure--marked", numbers.length > 0);
      cell.classList.toggle("yg-form-grid__figure--broken", numbers.length > 0 || problem !== null);
      cell.querySelector(".yg-form-grid__marks")?.remove();
      if (numbers.length > 0) cell.append(marksFor(numbers));
      if (field?.matches("input")) {
        const ids = numbers.map((number) => `finding-${number}`);
        if (problem) ids.unshift(problem.id);
        field.toggleAttribute("aria-invalid", false);
        if (ids.length > 0) field.setAttribute("aria-invalid", "true");
        if (ids.length > 0) field.setAttribute("aria-describedby", ids.join(" "));
        else field.removeAttribute("aria-describedby");
      }
    });
  });
})();
