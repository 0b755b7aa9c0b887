/** What is used of an interpreter that knows the language of 2009, and none of its successors. */
declare module 'js-interpreter' {
  class JSInterpreter {
    /** Throws a SyntaxError when the code is of a later language. */
    constructor(code: string);
    run(): boolean;
    /** Of the last statement. */
    readonly value: unknown;
  }
  export = JSInterpreter;
}
