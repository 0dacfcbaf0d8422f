// swift-format-ignore-file
// Made by script/embed-templates from templates/site.js.

extension Templates {
  static let siteJs = TemplateFile(
    "site.js",
    ###"""
"use strict";
// Filters and sorts shows; without it nothing is missing.
for (const tools of document.querySelectorAll("[data-tools]")) {
  const list = document.getElementById(tools.dataset.tools);
  if (!list || list.children.length < 8) continue;
  const items = Array.from(list.children);

  const filter = document.createElement("input");
  filter.type = "search";
  filter.placeholder = "Filter";
  filter.setAttribute("aria-label", "Filter shows");
  filter.addEventListener("input", () => {
    const words = filter.value.toLowerCase().split(/\s+/);
    for (const item of items) {
      const text = item.textContent.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
    }
  });

  const order = document.createElement("select");
  order.setAttribute("aria-label", "Sort shows");
  const orders = [
    ["title", "By title"], ["last", "Last played"], ["rating", "Best rated"],
    ["left", "Least left"], ["percent", "Most done"], ["year", "Newest"],
  ];
  const byTitle = (a, b) => (a.dataset.title < b.dataset.title ? -1 : a.dataset.title > b.dataset.title ? 1 : 0);
  // A named query has an order of its own.
  if (items.some((item, index) => index > 0 && byTitle(items[index - 1], item) > 0)) orders.unshift(["", "As listed"]);
  for (const [key, words] of orders) order.append(new Option(words, key));
  order.addEventListener("change", () => {
    const key = order.value;
    const number = (item) => Number(item.dataset[key]);
    const compare = (a, b) => {
      if (key === "") return 0;
      if (key === "title") return byTitle(a, b);
      if (key !== "left") return number(b) - number(a);
      const left = (item) => (number(item) > 0 ? number(item) : Infinity);
      return left(a) === left(b) ? 0 : left(a) - left(b);
    };
    list.append(...items.slice().sort(compare));
  });
  tools.append(filter, order);
}

"""###)
}
