// Text read into tokens: by the lexer from left to right, then what figures share with their neighbours.
import { joinSeparable } from './join-separable';
import { Lexer } from './lexer';
import { joinMonths, shareUnits } from './share-units';
import type { LexOptions, Token } from './tokens';

export function lex(text: string, options: LexOptions): Token[] {
  return joinSeparable(text, joinMonths(text, shareUnits(text, new Lexer(text, options).run())));
}
