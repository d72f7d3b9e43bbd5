import { parseArgs } from 'node:util';
import { variables } from './config.ts';
import { refusalFor } from './shared/reach.ts';
import { Refusal } from './shared/refusal.ts';
import { version } from './shared/version.ts';

interface Command {
  /** What follows the command's name. */
  takes: string;
  does: string;
  options: Record<string, { type: 'string' | 'boolean'; does: string }>;
  files: number;
  /** What `--help` says beside, in several lines. */
  more?: () => Promise<string>;
  run(args: string[]): Promise<number>;
}

const commands: Record<string, Command> = {
  serve: {
    takes: '',
    does: `Serves the feed until it is stopped. The environment configures it: ${variables.join(', ')}.`,
    options: {},
    files: 0,
    run: async () => (await import('./commands/serve.ts')).serve(),
  },
  partner: {
    takes: 'FILE|-',
    does: 'Takes partners from a JSON file (- is standard input) into the feed, new ones and changed ones, all or none.',
    options: {},
    files: 1,
    more: async () => (await import('./commands/partner.ts')).partnerFile,
    run: async (args) => (await import('./commands/partner.ts')).partner(args),
  },
  key: {
    takes: 'PARTNER [--revoke]',
    does: 'Makes a key for a partner and prints it, once: with it the partner reads and manages registrations.',
    options: { revoke: { type: 'boolean', does: 'makes all keys of the partner worthless instead' } },
    files: 1,
    run: async (args) => (await import('./commands/key.ts')).key(args),
  },
  import: {
    takes: 'FILE|- --partner ID [--dry-run] [--kind KIND] [--language TAG]',
    does: 'Takes the events of an iCalendar file (- is standard input) into the feed; running it twice changes nothing.',
    options: {
      partner: { type: 'string', does: 'the partner that publishes them' },
      'dry-run': { type: 'boolean', does: 'says what would change and changes nothing' },
      kind: { type: 'string', does: 'seminar, conference, training, workshop or meeting' },
      language: { type: 'string', does: 'the language that the texts are in; else the partner’s first' },
    },
    files: 1,
    run: async (args) => (await import('./commands/import.ts')).importCalendar(args),
  },
  material: {
    takes: 'FILE|- --partner ID [--dry-run], or --withdraw ID --partner ID',
    does: 'Takes materials with their attachments from a JSON file (- is standard input) into the feed, all or none; running it twice changes nothing.',
    options: {
      partner: { type: 'string', does: 'the partner that publishes them' },
      'dry-run': { type: 'boolean', does: 'says what would change and changes nothing' },
      withdraw: { type: 'string', does: 'takes this material away instead; harvesters are told of it' },
    },
    files: 1,
    more: async () => (await import('./commands/material.ts')).materialFile,
    run: async (args) => (await import('./commands/material.ts')).material(args),
  },
  topic: {
    takes: 'FILE|- --partner ID [--dry-run]',
    does: 'Opens topics of a dialogue from a JSON file (- is standard input), or changes them, all or none; running it twice changes nothing.',
    options: {
      partner: { type: 'string', does: 'the partner whose topics they are' },
      'dry-run': { type: 'boolean', does: 'says what would change and changes nothing' },
    },
    files: 1,
    more: async () => (await import('./commands/topic.ts')).topicFile,
    run: async (args) => (await import('./commands/topic.ts')).topic(args),
  },
  seed: {
    takes: '',
    does: 'Fills an empty database with sample partners, materials, and events around today.',
    options: {},
    files: 0,
    run: async () => (await import('./commands/seed.ts')).seed(),
  },
  backup: {
    takes: 'FILE',
    does: 'Copies the SQLite database into a file, also while the feed is served.',
    options: {},
    files: 1,
    run: async (args) => (await import('./commands/backup.ts')).backup(args),
  },
  move: {
    takes: '--to postgres://…',
    does: 'Copies everything from SQLite into PostgreSQL and compares the two; can be started again after an interruption.',
    options: { to: { type: 'string', does: 'the address of the new database' } },
    files: 0,
    run: async (args) => (await import('./commands/move.ts')).move(args),
  },
};

/** Runs what the arguments say and returns the exit code: 0, 1 when it did not work, 2 when it was not understood. */
async function main([name, ...args]: string[]): Promise<number> {
  try {
    if (name === '--version') return say(version);
    if (name === undefined || name === '--help' || name === 'help') return say(usage(), name === undefined ? 2 : 0);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new Refusal(`There is no command ${JSON.stringify(name)}.\n\n${usage()}`, 2);
    if (args.includes('--help')) return say([helpOf(name, command), ...(command.more ? [await command.more()] : [])].join('\n\n'));
    refuseUnknownWords(name, command, args);
    return await command.run(args);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refusalFor(error);
    console.error(refusal ? refusal.message : error);
    return refusal?.exitCode ?? 1;
  }
}

function say(text: string, exitCode = 0): number {
  (exitCode === 0 ? console.log : console.error)(text);
  return exitCode;
}

function refuseUnknownWords(name: string, command: Command, args: string[]): void {
  const options = Object.fromEntries(Object.entries(command.options).map(([option, { type }]) => [option, { type }]));
  try {
    const { positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > command.files) throw new Error(`${JSON.stringify(positionals[command.files])} is too much.`);
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${helpOf(name, command)}`, 2);
  }
}

function usage(): string {
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(8)} ${does.split('. ')[0]!.replace(/\.$/, '')}`);
  return ['Usage: kopa-feed COMMAND', '', ...lines, '', 'kopa-feed COMMAND --help says more.'].join('\n');
}

function helpOf(name: string, { takes, does, options }: Command): string {
  const lines = Object.entries(options).map(([option, { does: what }]) => `  --${option.padEnd(10)} ${what}`);
  return [`Usage: kopa-feed ${name} ${takes}`.trimEnd(), '', does, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}

process.exitCode = await main(process.argv.slice(2));
