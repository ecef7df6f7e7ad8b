// Finds pages of the handbook. It loads, as scripts, only the words and pages that a question needs,
// so it works from a file share and without a network. What a reader sees is written in search.html.
(function () {
  "use strict";
  var box = document.getElementById("search-words");
  var place = document.getElementById("search-results");
  var status = document.getElementById("search-status");
  var words = place.dataset;
  var root = words.root;
  var index = null;
  var parts = { terms: [], pages: [] };
  var waiting = {};
  var fold = {};
  var stop = {};
  var asked = 0;
  var perStep = 10;
  var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var value = {};
  for (var d = 0; d < 64; d++) value[digits[d]] = d;

  // What the loaded scripts call.
  window.accordSearch = {
    start: function (data) {
      index = data;
      [[0xC0, data.latin], [0x1E00, data.latinAdditional]].forEach(function (range) {
        for (var i = 0; i < range[1].length; i++) {
          if (range[1][i] !== "-") fold[String.fromCharCode(range[0] + i)] = range[1][i];
        }
      });
      takeApart(data.stop).forEach(function (word) { stop[word.stem] = true; });
    },
    terms: function (number, text) {
      var list = text.split(" ");
      var terms = [];
      for (var i = 0; i + 1 < list.length; i += 2) terms.push([list[i], list[i + 1]]);
      parts.terms[number] = terms;
    },
    pages: function (number, list) { parts.pages[number] = list; }
  };

  function load(path) {
    if (!waiting[path]) {
      waiting[path] = new Promise(function (done, failed) {
        var script = document.createElement("script");
        script.src = root + path;
        script.onload = done;
        script.onerror = function () { delete waiting[path]; failed(new Error(path)); };
        document.head.appendChild(script);
      });
    }
    return waiting[path];
  }

  // The words of a text with their places, as the index has them: lower case, without marks and endings.
  function takeApart(text) {
    var found = [];
    var pattern = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]|(?:(?![\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])[\p{Alphabetic}\p{N}\u0300-\u036f])+/gu;
    for (var match; (match = pattern.exec(text)); ) {
      var plain = "";
      var letters = match[0].normalize("NFC").replace(/[\u0300-\u036f]/g, "");
      for (var letter of letters) plain += fold[letter] || letter.toLowerCase();
      plain = plain.slice(0, 40);
      if (plain) found.push({ at: match.index, end: match.index + match[0].length, plain: plain, stem: stem(plain) });
    }
    return found;
  }

  function stem(word) {
    index.rules.forEach(function (group) {
      var rule = group.find(function (r) { return word.length >= r[0].length + r[2] && word.endsWith(r[0]); });
      if (rule) word = word.slice(0, word.length - rule[0].length) + rule[1];
    });
    return word;
  }

  // How well a word of the index answers one that was asked: 1 for the same, less for its beginning.
  function likeness(term, word) {
    if (term === word.stem) return 1;
    if (word.plain.length > 1 && term.startsWith(word.plain)) return 0.6;
    // A word that is still being typed may have an ending that the index has taken off.
    if (term.length > 3 && word.plain.length - term.length < 4 && word.plain.startsWith(term)) return 0.5;
    return 0;
  }

  // The scripts with words that may answer one that was asked.
  function filesFor(word) {
    var low = word.plain.slice(0, Math.min(4, word.plain.length));
    if (word.stem < low) low = word.stem;
    var high = word.plain + "\uffff";
    if (word.stem > high) high = word.stem;
    var files = [];
    for (var i = 0; i < index.terms.length; i++) {
      var next = index.terms[i + 1];
      if (index.terms[i] <= high && (next === undefined || next > low)) files.push(i);
    }
    return files;
  }

  function pagesWith(word, files) {
    var scores = new Map();
    files.forEach(function (file) {
      parts.terms[file].forEach(function (term) {
        var like = likeness(term[0], word);
        if (!like) return;
        var page = 0;
        var number = 0;
        var shift = 1;
        for (var digit of term[1]) {
          var part = value[digit];
          number += (part & 31) * shift;
          if (part >= 32) { shift *= 32; continue; }
          page += Math.floor(number / 4);
          var score = like * [1, 2, 5, 12][number % 4];
          if (score > (scores.get(page) || 0)) scores.set(page, score);
          number = 0;
          shift = 1;
        }
      });
    });
    return scores;
  }

  function groupOf(page) { return value[index.groupOf[page]]; }

  // All pages that have every word, the best first.
  function find(asked) {
    var all = takeApart(asked);
    var wanted = all.filter(function (word) { return !stop[word.stem]; });
    if (!wanted.length) wanted = all;
    var files = wanted.map(filesFor);
    return Promise.all(files.flat().map(function (file) { return load(index.termFiles[file]); })).then(function () {
      var total = null;
      wanted.forEach(function (word, i) {
        var scores = pagesWith(word, files[i]);
        var rarity = Math.log(2 + index.count / (1 + scores.size));
        var sum = new Map();
        scores.forEach(function (score, page) {
          if (!total) sum.set(page, score * rarity);
          else if (total.has(page)) sum.set(page, total.get(page) + score * rarity);
        });
        total = sum;
      });
      var found = Array.from(total || [], function (entry) {
        return { page: entry[0], score: entry[1] * index.groups[groupOf(entry[0])][1] };
      });
      found.sort(function (a, b) { return b.score - a.score || a.page - b.page; });
      return { found: found, wanted: wanted };
    });
  }

  function fileOf(page) {
    var low = 0;
    for (var high = index.pages.length - 1; low < high; ) {
      var middle = (low + high + 1) >> 1;
      if (index.pages[middle] <= page) low = middle; else high = middle - 1;
    }
    return low;
  }

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  // Appends a text with the words that were found marked.
  function appendMarked(parent, text, matches, from, to) {
    var at = from;
    matches.forEach(function (word) {
      if (word.at < at || word.end > to) return;
      parent.append(text.slice(at, word.at), element("mark", text.slice(word.at, word.end)));
      at = word.end;
    });
    parent.append(text.slice(at, to));
  }

  function matchesIn(text, wanted) {
    return takeApart(text).filter(function (word) {
      return wanted.some(function (one) { return likeness(word.stem, one) > 0 || word.plain.startsWith(one.plain); });
    });
  }

  function entry(page, wanted) {
    var file = fileOf(page);
    var data = parts.pages[file][page - index.pages[file]];
    var item = element("li");
    var link = element("a");
    link.href = root + data[1];
    appendMarked(link, data[0], matchesIn(data[0], wanted), 0, data[0].length);
    item.append(link);
    var text = data[2];
    if (text) {
      var matches = matchesIn(text, wanted);
      var first = matches.length ? matches[0].at : 0;
      var from = first > 90 ? text.indexOf(" ", first - 80) + 1 : 0;
      if (from > first) from = first;
      var to = text.length > from + 220 ? text.lastIndexOf(" ", from + 220) : text.length;
      if (to <= first) to = Math.min(text.length, from + 220);
      var words = element("p", "", "note");
      if (from) words.append("… ");
      appendMarked(words, text, matches, from, to);
      if (to < text.length) words.append(" …");
      item.append(words);
    }
    return item;
  }

  function say(text) { status.textContent = text; }

  function counted(count, question) {
    var form = count === 0 ? words.none : count === 1 ? words.one : words.many;
    return form.replace("{n}", count.toLocaleString(document.documentElement.lang)).replace("{q}", question);
  }

  // Shows the first pages that were found, those of one kind together, the kind with the best first.
  function show(result, question, count, focusFrom) {
    var shown = result.found.slice(0, count);
    var files = Array.from(new Set(shown.map(function (one) { return fileOf(one.page); })));
    return Promise.all(files.map(function (file) { return load(index.pageFiles[file]); })).then(function () {
      if (question !== box.value.trim()) return;
      var lists = new Map();
      shown.forEach(function (one) {
        var group = groupOf(one.page);
        if (!lists.has(group)) lists.set(group, element("ul", "", "found"));
        lists.get(group).append(entry(one.page, result.wanted));
      });
      place.replaceChildren();
      lists.forEach(function (list, group) {
        place.append(element("h2", index.groups[group][0]), list);
      });
      if (result.found.length > count) {
        var more = element("button", words.more);
        more.type = "button";
        more.onclick = function () { show(result, question, count + perStep, count); };
        place.append(more);
      }
      say(counted(result.found.length, question));
      if (focusFrom !== undefined) {
        var links = place.querySelectorAll("a");
        var next = Array.prototype.find.call(links, function (link) { return !link.dataset.seen; });
        if (next) next.focus();
      }
      place.querySelectorAll("a").forEach(function (link) { link.dataset.seen = "yes"; });
    });
  }

  function search() {
    var question = box.value.trim();
    var turn = ++asked;
    if (!question) { place.replaceChildren(); say(""); return; }
    load(words.start)
      .then(function () { return find(question); })
      .then(function (result) { if (turn === asked) return show(result, question, perStep); })
      .catch(function () { say(words.failed); });
  }

  function remember() {
    var address = location.href.split(/[?#]/)[0] + (box.value.trim() ? "?q=" + encodeURIComponent(box.value.trim()) : "");
    // Some browsers allow no other address for a page from a file share.
    try { history.replaceState(null, "", address); } catch (refused) { return; }
  }

  var pause;
  box.addEventListener("input", function () {
    clearTimeout(pause);
    pause = setTimeout(function () { remember(); search(); }, 120);
  });
  box.form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(pause);
    remember();
    search();
  });
  document.addEventListener("keydown", function (event) {
    var links = Array.from(place.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === box) && links[at + 1]) links[at + 1].focus();
    else if (event.key === "ArrowUp" && at > 0) links[at - 1].focus();
    else if (event.key === "ArrowUp" && at === 0) box.focus();
    else if (event.key === "Escape" && at >= 0) box.focus();
    else return;
    event.preventDefault();
  });

  var given = new URLSearchParams(location.search).get("q");
  if (given) {
    box.value = given;
    box.focus();
    search();
  }
})();
