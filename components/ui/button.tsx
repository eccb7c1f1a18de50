import { cva, type VariantProps } from 'class-variance-authority'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '@/components/cn'

const button = cva(
  'touch-target inline-flex shrink-0 items-center justify-center gap-2 whitespace-nowrap rounded-md border text-[13.5px] leading-5 transition-colors duration-120 disabled:pointer-events-none disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.8]',
  {
    variants: {
      variant: {
        default: 'border-transparent bg-primary font-medium text-primary-foreground hover:bg-primary-hover',
        outline: 'border-border-strong bg-card font-[450] text-foreground hover:bg-muted',
        ghost: 'border-transparent font-[450] text-foreground hover:bg-muted',
        destructive:
          'border-transparent bg-destructive font-medium text-destructive-foreground hover:bg-destructive-hover',
      },
      size: { default: 'h-[34px] px-3', sm: 'h-7 px-2.5 text-[13px]', icon: 'size-8' },
    },
    defaultVariants: { variant: 'default', size: 'default' },
  },
)

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof button> & { asChild?: boolean }

export function Button({ className, variant, size, asChild = false, type, ...props }: ButtonProps) {
  const Element = asChild ? Slot.Root : 'button'
  return (
    <Element
      type={asChild ? undefined : (type ?? 'button')}
      data-size={size ?? 'default'}
      className={cn(button({ variant, size }), className)}
      {...props}
    />
  )
}
