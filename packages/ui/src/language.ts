/** A language that the interface speaks. Others come by adding a message file and a line in `INTERFACE_LANGUAGES`. */
export type InterfaceLanguage = 'zh' | 'en';

/** The interface's languages, first one first, each with its own name and the locale that formats use. */
export const INTERFACE_LANGUAGES: readonly { id: InterfaceLanguage; name: string; locale: string }[] = [
  { id: 'zh', name: '中文', locale: 'zh-Hans-CN' },
  { id: 'en', name: 'English', locale: 'en-GB' },
];

/** The BCP 47 locale for dates, names of countries and languages. */
export function localeOf(language: InterfaceLanguage): string {
  return INTERFACE_LANGUAGES.find((entry) => entry.id === language)!.locale;
}

/**
 * The interface language for a reader: what they chose before, else the first of the browser's languages that the interface speaks, else Chinese.
 * @param wanted languages in order of preference, such as `navigator.languages`
 */
export function chooseLanguage(remembered: string | null | undefined, wanted: readonly string[]): InterfaceLanguage {
  const known = INTERFACE_LANGUAGES.map((entry) => entry.id);
  for (const tag of [remembered, ...wanted]) {
    const base = tag?.toLowerCase().split('-')[0];
    const found = known.find((id) => id === base);
    if (found) return found;
  }
  return 'zh';
}

/** Scripts and languages that are written from right to left (CLDR character order). */
const RTL_SCRIPTS = new Set(['Hebr', 'Arab', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);
const RTL_LANGUAGES = new Set(['he', 'iw', 'yi', 'ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb', 'dv']);

/** The direction in which text of this language runs; "auto" when the language is not known. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (!language) return 'auto';
  const [base, ...rest] = language.split('-');
  const script = rest.find((part) => /^[A-Z][a-z]{3}$/.test(part));
  if (script) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(base!.toLowerCase()) ? 'rtl' : 'ltr';
}
