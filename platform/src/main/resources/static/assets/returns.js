// While a return is filled in: says whether everything is stored, and never lets an answer that is no answer in.
(() => {
  const form = document.getElementById("return-form");
  if (!form) return;
  let unsaved = false;
  const say = (text, wrong) => {
    const state = document.getElementById("save-state");
    state.textContent = text;
    state.classList.toggle("yg-return-bar__state--wrong", wrong);
  };

  form.addEventListener("input", (event) => {
    unsaved = true;
    say("正在保存……", false);
  });

  const failed = (text) => say(text + " 已填的内容还在本页，请不要关闭。", true);
  document.addEventListener("htmx:sendError", () => {
    failed("网络不通，没有保存，稍后自动重试。");
    setTimeout(() => form.dispatchEvent(new Event("input", { bubbles: true })), 5000);
  });
  document.addEventListener("htmx:responseError", () => failed("没有保存，请按“保存并检查”。"));
  document.addEventListener("htmx:beforeSwap", (event) => {
    // After signing out elsewhere the answer is the sign-in page.
    if (event.detail.xhr.status === 200 && !event.detail.serverResponse.includes('id="form-findings"')) {
      event.detail.shouldSwap = false;
      failed("登录已失效，没有保存。请在新窗口重新登录，再回到本页继续。");
    }
  });
  document.addEventListener("htmx:afterSettle", () => { unsaved = false; });
  form.addEventListener("submit", () => { unsaved = false; });
  window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
})();
