import { readFileSync } from 'node:fs'
import ts from 'typescript'

export type ExportedFunction = { name: string; parameterTypes: string[]; firstStatement: string }

/** The functions a file exports, as TypeScript parses them; `others` names every other value it exports. */
export function exportedFunctions(path: string): { functions: ExportedFunction[]; others: string[] } {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const functions: ExportedFunction[] = []
  const others: string[] = []
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly) others.push(statement.getText())
    if (!isExported(statement)) continue
    if (ts.isFunctionDeclaration(statement) && statement.body) {
      functions.push({
        name: statement.name?.text ?? 'default',
        parameterTypes: statement.parameters.map((parameter) => parameter.type?.getText() ?? ''),
        firstStatement: statement.body.statements[0]?.getText() ?? '',
      })
    } else if (ts.isVariableStatement(statement)) {
      others.push(...statement.declarationList.declarations.map((declaration) => declaration.name.getText()))
    }
  }
  return { functions, others }
}

function isExported(node: ts.Node): boolean {
  if (!ts.canHaveModifiers(node)) return false
  return (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
}
