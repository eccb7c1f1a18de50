/** The id of a rule, small and in its own face. */
export function RuleId({ children }: { children: string }) {
  return (
    <span className="h-fit shrink-0 rounded-sm border border-border-strong bg-card px-1.5 font-mono text-[11px]/[17px] font-normal whitespace-nowrap text-muted-foreground">
      {children}
    </span>
  )
}
