#include "methods.h"

#include "answer.h"
#include "state.h"

#define METHOD ANSWER
#include "sdk/methods.def"
#undef METHOD
#define METHOD FIRE
#include "sdk/methods.def"
#undef METHOD

/* The slot is the foreign headers', and so is the type: another order, width or direction does not compile. */
#define METHOD(I, M, ...) \
    {&interface_##I, #I "::" #M, SLOT(I, M), "" #__VA_ARGS__, \
        _Generic(((I##Vtbl *)NULL)->M, __typeof__(&answer_##I##_##M): (Slot)answer_##I##_##M), fire_##I##_##M},
const Method methods[] = {
#include "sdk/methods.def"
    {.name = NULL},
};
