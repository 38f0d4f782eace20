// Offers titles while somebody types into a search box. Without it the box works by its button.
(() => {
  const PAUSE = 150;

  const equip = (input, number) => {
    const list = document.createElement("ul");
    list.className = "yg-suggest";
    list.id = `suggest-${number}`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "标题建议");
    list.hidden = true;
    input.form.append(list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    let timer = 0;
    let asked = 0;
    let chosen = -1;

    const close = () => {
      list.hidden = true;
      chosen = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };

    const choose = (at) => {
      const all = [...list.children];
      chosen = all.length === 0 ? -1 : (at + all.length) % all.length;
      all.forEach((each, index) => each.setAttribute("aria-selected", String(index === chosen)));
      if (chosen >= 0) input.setAttribute("aria-activedescendant", all[chosen].id);
    };

    const show = (titles) => {
      list.replaceChildren(...titles.map((each, index) => {
        const item = document.createElement("li");
        item.className = "yg-suggest__one";
        item.id = `${list.id}-${index}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.textContent = each.title;
        item.dataset.address = each.address;
        return item;
      }));
      chosen = -1;
      list.hidden = titles.length === 0;
      input.setAttribute("aria-expanded", String(titles.length > 0));
    };

    const ask = async () => {
      const words = input.value.trim();
      const mine = ++asked;
      if (words.length === 0 || words.length > 60) return close();
      try {
        const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(words)}`);
        const titles = answer.ok ? await answer.json() : [];
        if (mine === asked && document.activeElement === input) show(titles);
      } catch (away) {
        close();
      }
    };

    let composing = false;
    input.addEventListener("compositionstart", () => { composing = true; });
    input.addEventListener("compositionend", () => { composing = false; });
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => { if (!composing) ask(); }, PAUSE);
    });
    input.addEventListener("compositionend", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener("keydown", (event) => {
      if (list.hidden || event.isComposing) return;
      if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.address);
      else return;
      event.preventDefault();
    });
    list.addEventListener("mousedown", (event) => {
      const item = event.target.closest("[data-address]");
      if (item) {
        event.preventDefault();
        location.assign(item.dataset.address);
      }
    });
    input.addEventListener("blur", close);
  };

  document.querySelectorAll("input[data-suggest]").forEach(equip);
})();
