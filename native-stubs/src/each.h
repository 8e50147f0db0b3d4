/*
 * EACH(OP, context, (a, b), (c, d)) becomes OP(context, a, b) OP(context, c, d): how the lines of sdk/NAME.def, which name
 * each parameter once, become declarations, calls and tables. Up to sixty tuples; EACH cannot stand in an EACH.
 */
#ifndef STUBS_EACH_H
#define STUBS_EACH_H

#define EACH(OP, context, ...) __VA_OPT__(EACH_AGAIN_AND_AGAIN(EACH_STEP(OP, context, __VA_ARGS__)))
#define EACH_STEP(OP, context, tuple, ...) \
    EACH_APPLY(OP, context, EACH_BARE tuple) __VA_OPT__(EACH_NEXT EACH_PARENTHESES (OP, context, __VA_ARGS__))
#define EACH_NEXT() EACH_STEP
#define EACH_PARENTHESES ()
#define EACH_BARE(...) __VA_ARGS__
#define EACH_APPLY(OP, ...) OP(__VA_ARGS__)

/* Every scan of the text takes one step further. */
#define EACH_AGAIN_AND_AGAIN(...) EACH_16(EACH_16(EACH_16(EACH_16(__VA_ARGS__))))
#define EACH_16(...) EACH_4(EACH_4(EACH_4(EACH_4(__VA_ARGS__))))
#define EACH_4(...) EACH_2(EACH_2(__VA_ARGS__))
#define EACH_2(...) __VA_ARGS__

#endif
