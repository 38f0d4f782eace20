// The QR code of a receipt carries the query code in the fragment, which is never sent anywhere. Move it into the form and
// out of the address, so that it does not stay in the history; whoever holds the receipt presses the button.
(function () {
  "use strict";

  var found = /^#code=([^&]+)$/.exec(location.hash);
  var field = document.getElementById("code");
  if (!found || !field) return;
  field.value = decodeURIComponent(found[1]);
  history.replaceState(null, "", location.pathname + location.search);
})();
