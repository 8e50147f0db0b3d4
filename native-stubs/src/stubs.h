/*
 * The control interface of the stub server: plain C functions for the tests, beside the SDK's own
 * functions. README.md explains each, with the rule of the known answers.
 */
#ifndef STUBS_H
#define STUBS_H

#include <stdint.h>

#if defined(_WIN32)
#define STUB_API __declspec(dllexport)
#else
#define STUB_API __attribute__((visibility("default")))
#endif

/* What was called. */
STUB_API int stub_take_record(char *utf8, int capacity);
STUB_API void stub_clear(void);
STUB_API void stub_recording(int on);
STUB_API void stub_record_unknown(int on);
STUB_API long long stub_calls(void);
STUB_API void *stub_last_interface(void);

/* What is answered. */
STUB_API void stub_reset(void);
STUB_API void stub_fail_next(uint32_t hresult);
STUB_API void stub_grow_next(void);
STUB_API void stub_end_of_samples(int samples);
STUB_API void stub_set_enum_out(int value);
STUB_API void stub_clear_enum_out(void);
STUB_API void stub_attribute_type(int type);
STUB_API void stub_wide_values(int on);
STUB_API void stub_null_objects(int on);
STUB_API void stub_wine8_qi(int on);

/* Objects. */
STUB_API void *stub_create(const char *interface_name);
STUB_API long long stub_live_objects(void);
STUB_API long long stub_over_releases(void);
STUB_API int stub_late_release(void *unknown);
STUB_API int stub_release_kept(void);
STUB_API void *stub_kept_callback(void);
STUB_API void *stub_kept_callback_advanced(void);
STUB_API void *stub_kept_allocator(void);
STUB_API void *stub_kept_stream(void);
STUB_API long long stub_kept_context(void);
STUB_API void *stub_task_alloc(uint64_t size);
STUB_API void stub_task_free(void *memory);
STUB_API long long stub_live_task_memory(void);
STUB_API long long stub_live_strings(void);

/* Calls from C into what an application implements. */
STUB_API int stub_fire(const char *method, void *callback);
STUB_API int stub_fire_many(const char *method, void *callback, int count);
STUB_API int stub_fire_here(const char *method, void *callback, int count);
STUB_API int stub_exercise(const char *interface_name, void *pointer);

#endif
