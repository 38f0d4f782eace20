// While a request is filled in: keeps what is typed on the server, and says so. Without it every page is kept when it is sent.
(() => {
  const form = document.getElementById("question");
  const words = form && form.querySelector("[data-kept]");
  if (!form || !words) return;
  let timer = 0;
  let changed = 0;
  let kept = 0;

  const say = (text, lost) => {
    words.textContent = text;
    words.classList.toggle("yg-kept--lost", lost);
  };

  const keep = async () => {
    clearTimeout(timer);
    if (kept === changed) return;
    const now = changed;
    const fields = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === "string" && name !== "remove") fields.append(name, value);
    });
    fields.append("_auto", "1");
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
      if (answer.status !== 204) throw new Error(String(answer.status));
      kept = now;
      say("已保存", false);
    } catch (away) {
      say("暂时连不上网，您填写的内容还在本页，恢复后自动保存", true);
      timer = setTimeout(keep, 5000);
    }
  };

  form.addEventListener("input", () => {
    changed++;
    clearTimeout(timer);
    timer = setTimeout(keep, 1500);
  });
  window.addEventListener("online", keep);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep();
  });
  // What cannot be sent now stays on the page instead of giving way to the browser's error.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (navigator.onLine === false) {
      event.preventDefault();
      event.stopPropagation();
      say("现在没有网络，请恢复后再按“保存并继续”；您填写的内容还在本页", true);
    }
  });
})();
