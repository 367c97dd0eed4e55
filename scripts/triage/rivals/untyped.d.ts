declare module '@nlpjs/basic' {
  export class Nlp {
    constructor(settings: object);
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
  }
  export const LangEn: unknown;
  export function containerBootstrap(): Promise<{ use(plugin: unknown): void }>;
}

declare module 'wink-naive-bayes-text-classifier' {
  interface Classifier {
    definePrepTasks(tasks: ((input: never) => unknown)[]): number;
    defineConfig(configuration: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    computeOdds(text: string): [label: string, odds: number][];
  }
  export default function classifier(): Classifier;
}

declare module 'wink-nlp-utils' {
  const utils: {
    readonly string: { readonly lowerCase: (text: never) => string; readonly tokenize0: (text: never) => string[] };
    readonly tokens: { readonly stem: (tokens: never) => string[] };
  };
  export default utils;
}
