import { join } from 'node:path';
import { readFolder } from '../bot/read-folder';
import { conversationReasons } from '../dialogs/conversation/reasons';
import { loadLibrary } from '../dialogs/guide/load';

const folder = process.argv[2] ?? 'guides';
const loaded = loadLibrary(readFolder(folder), conversationReasons);
if ('faults' in loaded) {
  for (const { file, line, column, message } of loaded.faults)
    console.log(`${join(folder, file)}:${line}:${column} ${message}`);
  console.log(`${loaded.faults.length} faults.`);
  process.exitCode = 1;
} else {
  const { guides, procedures, questions, advice, reasons } = loaded.library;
  const steps = [...guides.values()].reduce((total, guide) => total + guide.steps.size, 0);
  console.log(
    `${guides.size} guides with ${steps} steps, ${procedures.size} procedures, ${questions.size} questions, ` +
      `${advice.size} pieces of advice, ${reasons.size} reasons; ${loaded.walks} walks. All is well.`,
  );
}
