// Fields that are asked for only under some choice of another stand hidden until it is made; without a script all stand there.
(function () {
  "use strict";
  var form = document.querySelector(".yg-deed-form");
  if (!form) return;
  var conditional = Array.from(form.querySelectorAll("[data-when]"));
  function chosen(name) {
    return Array.from(form.elements)
      .filter(function (control) {
        return control.name === name && (!/^(radio|checkbox)$/.test(control.type) || control.checked);
      })
      .map(function (control) { return control.value; });
  }
  function show() {
    conditional.forEach(function (field) {
      var values = field.dataset.values.split(" ");
      field.hidden = !chosen(field.dataset.when).some(function (value) { return values.includes(value); });
    });
  }
  form.addEventListener("change", show);
  window.addEventListener("pageshow", show);
  show();
})();
