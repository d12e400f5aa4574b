// Reads standard output as GitHub's runner does. A line that begins with `::` (after any spaces) is a command, `name
// key=value,key=value::message`, with the escapes of the actions toolkit. In other lines the runner still accepts an
// older form, `##[name]`, anywhere.
export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
}

export function readWorkflowCommands(stdout: string): { commands: WorkflowCommand[]; log: string[] } {
  const commands: WorkflowCommand[] = [];
  const log: string[] = [];
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const found = /^\s*::([^:]*?)::(.*)$/su.exec(line) ?? readOldForm(line);
    if (!found) log.push(line);
    else {
      const [, head = '', message = ''] = found;
      const [name = '', ...rest] = head.trim().split(' ');
      const pairs = rest
        .join(' ')
        .split(',')
        .filter(Boolean)
        .map((pair) => pair.split('='));
      commands.push({
        name,
        properties: Object.fromEntries(
          pairs.map(([key = '', ...value]) => [key.trim(), unescape(value.join('='), true)]),
        ),
        message: unescape(message, false),
      });
    }
  }
  return { commands, log: log.filter(Boolean) };
}

function readOldForm(line: string): RegExpExecArray | null {
  return /##\[([^\]]*)\](.*)$/su.exec(line);
}

function unescape(text: string, isProperty: boolean): string {
  const common = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return (isProperty ? common.replaceAll('%3A', ':').replaceAll('%2C', ',') : common).replaceAll('%25', '%');
}
