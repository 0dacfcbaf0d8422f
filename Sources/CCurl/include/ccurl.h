// libcurl for Swift, opened when it is first used: a program that links this target links no libcurl.
//
// Swift calls the functions below and takes only types and constants from libcurl's own header.

#ifndef CCURL_H
#define CCURL_H

#include <curl/curl.h>

// Opens and initialises libcurl once, whatever the thread. Returns NULL, or why there is none.
// No other function may be called before this one has returned NULL.
const char *ccurl_open(void);

const char *ccurl_strerror(CURLcode code);
struct curl_slist *ccurl_slist_append(struct curl_slist *list, const char *text);
void ccurl_slist_free_all(struct curl_slist *list);

// One transfer. The three setters stand for curl_easy_setopt, which is variadic.
CURL *ccurl_easy_init(void);
void ccurl_easy_cleanup(CURL *easy);
CURLcode ccurl_set_number(CURL *easy, CURLoption option, long value);
CURLcode ccurl_set_pointer(CURL *easy, CURLoption option, const void *value);
CURLcode ccurl_set_callback(CURL *easy, CURLoption option, curl_write_callback value);

// curl_easy_getinfo, which is variadic. The text lives as long as the transfer; NULL if there is none.
long ccurl_info_number(CURL *easy, CURLINFO info);
const char *ccurl_info_text(CURL *easy, CURLINFO info);

// Many transfers that share their connections.
CURLM *ccurl_multi_init(void);
void ccurl_multi_cleanup(CURLM *multi);
CURLMcode ccurl_multi_set_number(CURLM *multi, CURLMoption option, long value);
CURLMcode ccurl_multi_add(CURLM *multi, CURL *easy);
CURLMcode ccurl_multi_remove(CURLM *multi, CURL *easy);
CURLMcode ccurl_multi_perform(CURLM *multi, int *running);
CURLMcode ccurl_multi_poll(CURLM *multi, int milliseconds);
// The one function that may be called while another thread is in any of the others.
CURLMcode ccurl_multi_wakeup(CURLM *multi);
// The next transfer that has ended, with its result; NULL when no more have.
CURL *ccurl_multi_next_done(CURLM *multi, CURLcode *result);

#endif
