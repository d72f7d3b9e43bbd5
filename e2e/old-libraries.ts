// What old libraries do to the globals of a page, each written anew in the way that they did it.

/** Scripts by what they change. */
export const oldLibraries: Record<string, string> = {
  'enumerable members of Array.prototype': `
    Array.prototype.each = function (act) { for (var i = 0; i < this.length; i++) act(this[i], i); return this; };
    Array.prototype.contains = function (item) { return this.indexOf(item) !== -1; };
    Array.prototype.clean = function () { return this.filter(function (item) { return item != null; }); };
    Array.prototype.last = Array.prototype.getLast = function () { return this[this.length - 1]; };
    Array.prototype.uniq = Array.prototype.unique = function () { return this.filter(function (item, i, all) { return all.indexOf(item) === i; }); };`,
  'Array.prototype.entries, find, includes, reverse and map as an older library had them': `
    Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
    Array.prototype.find = Array.prototype.detect = function (test, on) { for (var i = 0; i < this.length; i++) if (test.call(on, this[i], i)) return this[i]; };
    Array.prototype.includes = Array.prototype.include = function (item) { return this.indexOf(item) !== -1; };
    Array.prototype.map = Array.prototype.collect = function (make, on) { var all = []; for (var i = 0; i < this.length; i++) all.push(make ? make.call(on, this[i], i) : this[i]); return all; };
    Array.prototype.flatten = function () { return [].concat.apply([], this); };`,
  'Array.from without iterators': `
    Array.from = window.$A = function (list) { var all = []; for (var i = 0; list && i < list.length; i++) all.push(list[i]); return all; };`,
  'Object.keys, values and extend of their own': `
    Object.keys = function (object) { var names = []; for (var name in object) names.push(name); return names; };
    Object.values = function (object) { var all = []; for (var name in object) all.push(object[name]); return all; };
    Object.extend = function (to, from) { for (var name in from) to[name] = from[name]; return to; };`,
  'an enumerable member of Object.prototype': `
    Object.prototype.extend = function (from) { for (var name in from) this[name] = from[name]; return this; };`,
  'Element.prototype.remove, replace, toggle, select, next, hide and show': `
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    Element.prototype.replace = function (html) { this.outerHTML = html; return this; };
    Element.prototype.update = function (html) { this.innerHTML = html; return this; };
    Element.prototype.toggle = Element.prototype.hide = function () { this.style.display = 'none'; return this; };
    Element.prototype.show = function () { this.style.display = ''; return this; };
    Element.prototype.select = function (selector) { return [].slice.call(this.querySelectorAll(selector)); };
    Element.prototype.next = function () { return this.nextElementSibling; };
    Element.prototype.empty = Element.prototype.dispose = function () { this.innerHTML = ''; return this; };
    Element.prototype.match = function (selector) { return this.matches(selector); };`,
  'window.Element and window.Event replaced': `
    (function () {
      var element = window.Element;
      window.Element = function (name, attributes) { var made = document.createElement(name); for (var each in attributes) made.setAttribute(each, attributes[each]); return made; };
      window.Element.prototype = element.prototype;
      window.Event = function (event) { this.event = event; };
      window.Event.observe = function (on, name, act) { on.addEventListener(name, act); };
    })();`,
  'toJSON of arrays, strings, numbers and dates': `
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Number.prototype.toJSON = function () { return '' + this; };
    Date.prototype.toJSON = function () { return '"' + this.getTime() + '"'; };`,
  'Date.parse that gives dates, and dates with names': `
    (function () { var parse = Date.parse; Date.parse = function (text) { var at = parse(text); return isNaN(at) ? null : new Date(at); }; })();
    Date.today = function () { return new Date(); };
    Date.prototype.toString = Date.prototype.format = function () { return 'a date'; };
    Date.prototype.toLocaleDateString = function () { return 'a date'; };`,
  'Function.prototype.bind and delay': `
    Function.prototype.bind = function (on) { var act = this, first = [].slice.call(arguments, 1); return function () { return act.apply(on, first.concat([].slice.call(arguments))); }; };
    Function.prototype.delay = function (seconds) { return setTimeout(this, seconds * 1000); };
    Function.prototype.argumentNames = function () { return []; };`,
  'String.prototype.trim, startsWith, replaceAll, times and strip': `
    String.prototype.trim = String.prototype.strip = function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); };
    String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0; };
    String.prototype.times = function (count) { return count < 1 ? '' : new Array(count + 1).join(this); };
    String.prototype.escapeHTML = function () { return this.replace(/&/g, '&amp;').replace(/</g, '&lt;'); };`,
  'JSON with other names': `
    window.JSON = { encode: JSON.stringify, decode: JSON.parse, parse: JSON.parse, stringify: JSON.stringify };`,
  'a Promise that calls back later': `
    (function () {
      var Real = Promise;
      window.Promise = class extends Real { then(done, failed) { return super.then(done, failed); } };
    })();`,
  '$, $$ and the names of functions on window': `
    window.$ = function (id) { return typeof id === 'string' ? document.getElementById(id) : id; };
    window.$$ = function (selector) { return [].slice.call(document.querySelectorAll(selector)); };
    window.load = window.home = window.locales = window.find = window.start = function () { throw new Error('That is the page’s own.'); };
    window.name = 'event-calendar';`,
  'console without functions': 'window.console = { log: function () {} };',
};

/** What no calendar of today can bear, as controls: with these, the check must see that the page is broken. */
export const unbearable = "window.fetch = undefined; window.Request = undefined;";
