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
  var token, joiner, apostrophe, silent;
  var single = /^[a-z]$/;
  var asked = 0;
  var perStep = 10;
  var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var value = {};
  for (var d = 0; d < 64; d++) value[digits[d]] = d;

  // What the loaded scripts call.
  window.accordSearch = {
    start: function (data) {
      index = data;
      var letter = "(?:\\p{M}|(?![" + data.alone + data.joiners + "])[\\p{Alphabetic}\\p{N}" + data.silent + "])";
      token = new RegExp("(?![\\p{M}\\p{P}])[" + data.alone + "][\\p{M}" + data.silent + "]*|" +
        letter + "+(?:[" + data.joiners + "]" + letter + "+){0,5}", "gu");
      joiner = new RegExp("([" + data.joiners + "])", "u");
      apostrophe = new RegExp("[" + data.apostrophes + "]", "u");
      silent = new RegExp("[" + data.silent + "]", "gu");
      [[0xC0, data.latin], [0x1E00, data.latinAdditional]].forEach(function (range) {
        for (var i = 0; i < range[1].length; i++) {
          if (range[1][i] !== "-") fold[String.fromCharCode(range[0] + i)] = range[1][i];
        }
      });
      takeApart(data.stop).forEach(function (run) { stop[run.parts[0].stem] = true; });
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
  // One that is joined of parts has these, without single letters, and all of it as `whole` where the
  // index has that: WordRun in the program says when.
  function takeApart(text) {
    var found = [];
    token.lastIndex = 0;
    for (var match; (match = token.exec(text)); ) {
      var at = match.index;
      var joined = match[0].split(joiner);
      var all = [];
      joined.forEach(function (part, i) {
        if (i % 2 === 0 && plainOf(part)) all.push(word(plainOf(part), at, at + part.length));
        at += part.length;
      });
      var last = all.length - 1;
      if (last > 0 && all[last].plain === "s" && apostrophe.test(joined[joined.length - 2])) all.pop();
      if (!all.length) continue;
      var run = { at: all[0].at, end: all[all.length - 1].end, all: all, parts: all, whole: null, isLetter: false };
      if (all.length > 1) {
        run.parts = all.filter(function (one) { return !single.test(one.plain); });
        var singles = all.length - run.parts.length;
        if (singles ? all.length === 2 || singles === all.length :
          all.length === 2 && joined.indexOf(".") < 0 && !/[0-9]/.test(wholeOf(run).plain)) run.whole = wholeOf(run);
        // Of “l’école” the second part alone is the word.
        run.isShort = singles > 0 && !(single.test(all[0].plain) && apostrophe.test(joined[1]));
      } else run.isLetter = single.test(all[0].plain);
      found.push(run);
    }
    return found;
  }

  function plainOf(part) {
    var plain = "";
    Array.from(part.normalize("NFC").replace(silent, "")).slice(0, 40).forEach(function (letter) {
      plain += fold[letter] || letter.toLowerCase();
    });
    return plain;
  }

  function word(plain, at, end) { return { at: at, end: end, plain: plain, stem: stem(plain) }; }

  // All parts of a word as one.
  function wholeOf(run) {
    var one = word(run.all.map(function (part) { return part.plain; }).join(""), run.at, run.end);
    one.isWhole = true;
    return one;
  }

  // The words of a text one by one, in their order, those of parts before their parts.
  function flat(runs) {
    return runs.flatMap(function (run) { return run.whole ? [run.whole].concat(run.parts) : run.parts; });
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
    if (word.plain.length > (word.isWhole ? 3 : 1) && term.startsWith(word.plain)) return 0.6;
    // A word that is still being typed may have an ending that the index has taken off.
    if (term.length > 3 && word.plain.length - term.length < 4 && word.plain.startsWith(term)) return 0.5;
    return 0;
  }

  // The scripts with the words between two.
  function filesBetween(low, high) {
    var files = [];
    for (var i = 0; i < index.terms.length; i++) {
      var next = index.terms[i + 1];
      if (index.terms[i] <= high && (next === undefined || next > low)) files.push(i);
    }
    return files;
  }

  // The scripts with words that may answer one that was asked.
  function filesFor(word) {
    var low = word.plain.slice(0, 4);
    if (word.stem < low) low = word.stem;
    var high = word.plain + "\uffff";
    if (word.stem > high) high = word.stem;
    return filesBetween(low, high);
  }

  function loadTerms(files) {
    return Promise.all(files.map(function (file) { return load(index.termFiles[file]); }));
  }

  // Calls a function with each page of a word of the index, and how much the page is about it.
  function eachUse(uses, use) {
    var page = 0;
    var number = 0;
    var shift = 1;
    for (var digit of uses) {
      var part = value[digit];
      number += (part & 31) * shift;
      if (part >= 32) { shift *= 32; continue; }
      page += Math.floor(number / 4);
      use(page, [1, 2, 5, 12][number % 4]);
      number = 0;
      shift = 1;
    }
  }

  // The pages with a word, and how well each answers it: more where few do.
  function pagesWith(word) {
    var scores = new Map();
    filesFor(word).forEach(function (file) {
      parts.terms[file].forEach(function (term) {
        var like = likeness(term[0], word);
        if (like) eachUse(term[1], function (page, weight) {
          if (like * weight > (scores.get(page) || 0)) scores.set(page, like * weight);
        });
      });
    });
    var rarity = Math.log(2 + index.count / (1 + scores.size));
    scores.forEach(function (score, page) { scores.set(page, score * rarity); });
    return scores;
  }

  // The pages that all of these have.
  function inAll(maps) {
    var total = maps[0] || new Map();
    maps.slice(1).forEach(function (scores) {
      var both = new Map();
      scores.forEach(function (score, page) {
        if (total.has(page)) both.set(page, total.get(page) + score);
      });
      total = both;
    });
    return total;
  }

  function isWord(word) { return !stop[word.stem]; }

  // The pages with a word that may be joined of parts: with all of it as one, or with its parts.
  function pagesOf(run) {
    var total = run.whole ? pagesWith(run.whole) : new Map();
    // What else has a 12 is no answer to K-12.
    if (total.size && run.isShort) return total;
    inAll(run.wanted.map(pagesWith)).forEach(function (score, page) {
      total.set(page, score + (total.get(page) || 0));
    });
    return total;
  }

  // Letters that are asked for one behind the other are one word too: P. E., Q & A.
  function joinLetters(runs) {
    var joined = [];
    runs.forEach(function (run) {
      var last = joined[joined.length - 1];
      if (!run.isLetter || !last || !last.isLetter) { joined.push(run); return; }
      last.parts = last.all = last.all.concat(run.all);
      last.end = run.end;
      last.whole = wholeOf(last);
    });
    return joined;
  }

  function groupOf(page) { return value[index.groupOf[page]]; }

  // All pages that have every word, the best first.
  function find(question) {
    var all = joinLetters(takeApart(question));
    all.forEach(function (run) {
      run.wanted = run.parts.filter(isWord);
      if (!run.parts.length) run.wanted = run.all.filter(isWord);
    });
    var runs = all.filter(function (run) { return run.whole || run.wanted.length; });
    if (!runs.length) {
      runs = all;
      runs.forEach(function (run) { run.wanted = run.all; });
    }
    var words = runs.flatMap(function (run) { return run.whole ? [run.whole].concat(run.wanted) : run.wanted; });
    return loadTerms(words.flatMap(filesFor)).then(function () {
      runs.forEach(function (run) { run.pages = pagesOf(run); });
      var total = inAll(runs.map(function (run) { return run.pages; }));
      // “How do I file it” asks for no letter.
      if (!total.size) total = inAll(runs.filter(function (run) { return !run.isLetter; }).map(function (run) { return run.pages; }));
      var found = Array.from(total, function (entry) {
        return { page: entry[0], score: entry[1] * index.groups[groupOf(entry[0])][1] };
      });
      found.sort(function (a, b) { return b.score - a.score || a.page - b.page; });
      return { found: found, wanted: words, runs: runs };
    });
  }

  // How many letters have to be changed, added, taken away or swapped to make one word of another, up
  // to a limit.
  function distance(from, to, limit) {
    if (Math.abs(from.length - to.length) > limit) return limit + 1;
    var before, row = [], next;
    for (var j = 0; j <= to.length; j++) row[j] = j;
    for (var i = 1; i <= from.length; i++) {
      next = [i];
      for (j = 1; j <= to.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = row;
      row = next;
    }
    return row[to.length];
  }

  // What was probably meant by a word that stands nowhere, as it is written on a page; "" for nothing.
  function guess(run, question) {
    var asked = run.whole || run.all[0];
    var limit = asked.stem.length < 3 ? 0 : asked.stem.length < 6 ? 1 : 2;
    // The first two letters may be swapped, or the first one too many.
    var files = new Set([asked.stem[0], asked.stem[1] || ""].flatMap(function (letter) {
      return filesBetween(letter, letter + "\uffff");
    }));
    return loadTerms(Array.from(files)).then(function () {
      var best = null;
      files.forEach(function (file) {
        parts.terms[file].forEach(function (term) {
          var far = distance(asked.stem, term[0], limit);
          if (far <= limit && (!best || far < best.far || far === best.far && term[1].length > best.uses.length)) {
            best = { far: far, term: term[0], uses: term[1] };
          }
        });
      });
      if (!best) return "";
      var pages = [];
      eachUse(best.uses, function (page, weight) { pages.push([weight, page]); });
      pages = pages.sort(function (a, b) { return b[0] - a[0]; }).slice(0, 3).map(function (use) { return use[1]; });
      return loadPages(pages).then(function () {
        var written = "";
        pages.forEach(function (page) {
          var text = dataOf(page)[0] + " " + dataOf(page)[2];
          flat(takeApart(text)).forEach(function (one) {
            if (!written && one.stem === best.term) written = text.slice(one.at, one.end);
          });
        });
        var typed = question.slice(run.at, run.end);
        return typed === typed.toLowerCase() ? written.toLowerCase() : written;
      });
    });
  }

  // The question with words that stand nowhere put right, where that finds something; "" otherwise.
  function suggest(result, question) {
    var unknown = result.runs.filter(function (run) { return !run.pages.size; });
    if (!unknown.length) return Promise.resolve("");
    return Promise.all(unknown.map(function (run) { return guess(run, question); })).then(function (words) {
      if (words.indexOf("") >= 0) return "";
      var better = question;
      for (var i = unknown.length - 1; i >= 0; i--) {
        better = better.slice(0, unknown[i].at) + words[i] + better.slice(unknown[i].end);
      }
      return find(better).then(function (other) { return other.found.length ? better : ""; });
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

  function dataOf(page) {
    var file = fileOf(page);
    return parts.pages[file][page - index.pages[file]];
  }

  function loadPages(pages) {
    var files = Array.from(new Set(pages.map(fileOf)));
    return Promise.all(files.map(function (file) { return load(index.pageFiles[file]); }));
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
    return flat(takeApart(text)).filter(function (word) {
      return wanted.some(function (one) { return likeness(word.stem, one) > 0 || word.plain.startsWith(one.plain); });
    });
  }

  function entry(page, wanted) {
    var data = dataOf(page);
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
    return loadPages(shown.map(function (one) { return one.page; })).then(function () {
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

  // Says below the field what was probably meant, with a link that asks for it.
  function offer(better) {
    if (!better) return;
    var around = words.meant.split("{q}");
    var link = element("a", better);
    link.href = "search.html?q=" + encodeURIComponent(better);
    status.append(" " + around[0], link, around[1] || "");
  }

  function search() {
    var question = box.value.trim();
    var turn = ++asked;
    if (!question) { place.replaceChildren(); say(""); return; }
    load(words.start)
      .then(function () { return find(question); })
      .then(function (result) {
        if (turn !== asked) return;
        return show(result, question, perStep).then(function () {
          if (!result.found.length) return suggest(result, question).then(function (better) {
            if (turn === asked) offer(better);
          });
        });
      })
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
    var links = Array.from(document.querySelectorAll("#search-status a, #search-results a"));
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
