// What screen readers need to be told, and Datasette's own pages do not tell.
"use strict";
document.documentElement.lang = "en";
const LABELS = {
  "select[name^=_filter_column]": "Column to filter by",
  "select[name^=_filter_op]": "How to compare",
  "input.filter-value": "Value to compare with",
  ".CodeMirror textarea, #sql-editor": "SQL",
};
const label = () => {
  for (const [where, text] of Object.entries(LABELS)) {
    document.querySelectorAll(where).forEach((field) => field.setAttribute("aria-label", text));
  }
  document.querySelectorAll(".table-wrapper").forEach((part) => { part.tabIndex = 0; });
};
document.addEventListener("DOMContentLoaded", label);
window.addEventListener("load", () => setTimeout(label)); // behind the SQL editor's own
