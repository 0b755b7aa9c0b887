/*
 * What office.js needs of Microsoft's AJAX library, and nothing more.
 *
 * office.js was written on top of MicrosoftAjax.js (ASP.NET AJAX 3.5). Where that is missing, office.js fetches
 * https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js and does not start without it: a request to another host
 * at every opening, and no add-in at all on a network cut off from the internet. So taskpane.html loads this
 * file before office.js; office.js then finds the library there and asks nobody.
 *
 * Two generations of clients use different parts of it (all read from @microsoft/office-js 1.1.110):
 * - outlook-web-16.01, outlook-mac-16.00, outlook-win32-16.02: _validateParams, the Error factories, Sys.Debug;
 * - outlook-win32-16.00 and 16.01, outlook-15.*, outlookwebapp-15.*: besides these, classes (registerClass,
 *   initializeBase, isInstanceOfType), registerEnum, createDelegate, String.format, Array.removeAt.
 * The second group is what older Outlooks of an Exchange 2013 or 2016 still run, and they take whatever makes the
 * first group content for the whole library: half of it would be worse than none.
 *
 * A classic script in the language of 2009, because it runs in every one of them.
 */
(function (global) {
  'use strict';

  var Type = Function;

  // The real library, or another part of it, is there: leave it alone.
  if (global.Sys && global.Sys.StringBuilder && Function._validateParams) return;

  function registerNamespace(path) {
    var parts = path.split('.');
    var place = global;
    for (var i = 0; i < parts.length; i++) place = place[parts[i]] = place[parts[i]] || {};
  }

  /* Errors. Each has the name that the library gives it: office.js and its callers tell them apart by that. */

  function create(message, details) {
    var error = new Error(message);
    for (var key in details) error[key] = details[key];
    return error;
  }

  // The last argument of each is a sentence that replaces the library's own.
  function factory(name, sentence, keys) {
    return function () {
      var details = { name: 'Sys.' + name + 'Exception' };
      for (var i = 0; i < keys.length; i++) details[keys[i]] = arguments[i];
      var message = arguments[keys.length] || sentence;
      if (details.paramName) message += '\nParameter name: ' + details.paramName;
      return create(details.name + ': ' + message, details);
    };
  }

  var one = ['paramName'];
  var two = ['paramName', 'actualValue'];
  var three = ['paramName', 'actualType', 'expectedType'];
  Error.create = create;
  Error.argument = factory('Argument', 'Value does not fall within the expected range.', one);
  Error.argumentNull = factory('ArgumentNull', 'Value cannot be null.', one);
  Error.argumentOutOfRange = factory(
    'ArgumentOutOfRange',
    'Argument was out of the range of valid values.',
    two
  );
  Error.argumentType = factory('ArgumentType', 'Object cannot be converted to the required type.', three);
  Error.argumentUndefined = factory('ArgumentUndefined', 'Value cannot be undefined.', one);
  Error.format = factory('Format', 'One of the identified items was in an invalid format.', []);
  Error.notImplemented = factory('NotImplemented', 'The method or operation is not implemented.', []);
  Error.parameterCount = factory('ParameterCount', 'Parameter count mismatch.', []);
  // Only tidies the stack trace of old Firefoxes.
  Error.prototype.popStackFrame = function () {};

  /* Types. `Type` is `Function`: every constructor is a type, and what is put on Type.prototype all of them have. */

  // The built-in types by name; isInstanceOfType and getTypeName go by it.
  var builtIn = [Array, Boolean, Date, Error, Function, Number, Object, RegExp, String];
  for (var i = 0; i < builtIn.length; i++)
    builtIn[i].__typeName = /function (\w+)/.exec(builtIn[i].toString())[1];

  Object.getType = function (instance) {
    var constructor = instance.constructor;
    return typeof constructor === 'function' && constructor.__typeName ? constructor : Object;
  };
  Object.getTypeName = function (instance) {
    return Object.getType(instance).__typeName;
  };

  Type.registerNamespace = registerNamespace;
  Type.prototype.registerClass = function (typeName, baseType) {
    this.prototype.constructor = this;
    this.__typeName = typeName;
    if (baseType) {
      this.__baseType = baseType;
      this.__inheritsLater = true;
    }
    return this;
  };
  Type.prototype.registerEnum = function (typeName) {
    for (var name in this.prototype) this[name] = this.prototype[name];
    this.__typeName = typeName;
    return this;
  };
  // Only at the first construction, as in the library: prototypes may still be filled after registerClass.
  Type.prototype.resolveInheritance = function () {
    if (!this.__inheritsLater) return;
    this.__inheritsLater = false;
    this.__baseType.resolveInheritance();
    var inherited = this.__baseType.prototype;
    for (var name in inherited) if (!(name in this.prototype)) this.prototype[name] = inherited[name];
  };
  Type.prototype.initializeBase = function (instance, baseArguments) {
    this.resolveInheritance();
    if (this.__baseType) this.__baseType.apply(instance, baseArguments || []);
    return instance;
  };
  Type.prototype.isInstanceOfType = function (instance) {
    if (instance === null || instance === undefined) return false;
    if (instance instanceof this) return true;
    for (var type = Object.getType(instance); type; type = type.__baseType) if (type === this) return true;
    return false;
  };

  /* Functions and their parameters. */

  Function.createDelegate = function (instance, method) {
    return function () {
      return method.apply(instance, arguments);
    };
  };

  /** The error that this parameter deserves, or null. */
  Function._validateParameter = function (value, expected, name) {
    if (value === undefined) return expected.mayBeNull ? null : Error.argumentUndefined(name);
    if (value === null) return expected.mayBeNull ? null : Error.argumentNull(name);
    if (!expected.type || expected.type.isInstanceOfType(value)) return null;
    return Error.argumentType(name, Object.getType(value), expected.type);
  };

  /** The error that this list of arguments deserves, or null. */
  Function._validateParams = function (values, expected) {
    var required = 0;
    for (var i = 0; i < expected.length; i++) if (!expected[i].optional) required++;
    if (values.length < required || values.length > expected.length) return Error.parameterCount();
    for (var j = 0; j < values.length; j++) {
      var error = Function._validateParameter(values[j], expected[j], expected[j].name);
      if (error) return error;
    }
    return null;
  };

  /* Small things. */

  String.format = function (text) {
    var values = arguments;
    return text.replace(/\{\{|\}\}|\{(\d+)\}/g, function (found, number) {
      if (number === undefined) return found.charAt(0);
      var value = values[Number(number) + 1];
      return value === undefined || value === null ? '' : String(value);
    });
  };
  Array.removeAt = function (array, index) {
    array.splice(index, 1);
  };

  registerNamespace('Sys.Serialization');
  var Sys = global.Sys;

  Sys.StringBuilder = function (text) {
    this._parts = text === undefined || text === null ? [] : [text];
  };
  Sys.StringBuilder.prototype = {
    append: function (text) {
      this._parts.push(text);
    },
    toString: function () {
      return this._parts.join('');
    },
  };
  Sys.Serialization.JavaScriptSerializer = {
    serialize: function (value) {
      return JSON.stringify(value);
    },
    deserialize: function (text) {
      return JSON.parse(text);
    },
  };
  // Traces of office.js name callers and values: nobody's business on a page in production.
  Sys.Debug = {
    trace: function () {},
    fail: function () {},
  };
  // Two different values: only `agent === InternetExplorer` is ever asked, for attachEvent of IE 8.
  Sys.Browser = { agent: {}, InternetExplorer: {} };

  global.Type = Type;
})(window);
