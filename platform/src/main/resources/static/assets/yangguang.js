// What a page can do better with a script; without it everything still works.
(function () {
  "use strict";

  // In a list: j and k move from row to row, Enter opens the link that has the focus. Only while the focus is in the list,
  // so that nobody who dictates or types is surprised.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "j" && event.key !== "k") return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea")) return;
    var region = event.target.closest(".yg-scroll");
    if (!region) return;
    var links = Array.from(region.querySelectorAll("[data-rows] tbody tr"))
      .map(function (row) { return row.querySelector("a, button"); })
      .filter(Boolean);
    var row = event.target.closest("tbody tr");
    var here = row ? links.findIndex(function (link) { return row.contains(link); }) : -1;
    var next = links[event.key === "j" ? here + 1 : Math.max(here - 1, 0)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });

  // A form is sent once, however often the button is pressed; the key in the form guards the same without a script.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post" || form.hasAttribute("hx-post")) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    form.querySelectorAll("button[type=submit]").forEach(function (button) {
      button.setAttribute("aria-disabled", "true");
    });
    setTimeout(release, 8000);
  });
  // It can be sent again after a while (a download leaves the page as it is) and after going back to it.
  function release() {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
      form.querySelectorAll("button[type=submit]").forEach(function (button) {
        button.removeAttribute("aria-disabled");
      });
    });
  }
  window.addEventListener("pageshow", release);

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) window.print();
  });

  // Those who listen or use the keyboard start at what is wrong.
  var errors = document.getElementById("errors");
  if (errors) errors.focus();
})();
